"""How processes end: the last net for errors, and a second process that ends a deaf one."""
