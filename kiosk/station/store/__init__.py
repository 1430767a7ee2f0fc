"""Which pack is shown."""
