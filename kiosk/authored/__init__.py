"""What people write, with its places: the only reader of YAML."""
