"""Several dates of one place: where each was sampled, in one radiometry, and which of their pixels count."""
