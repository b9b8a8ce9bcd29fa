"""What a training minimises: losses, and the judge of texture."""
