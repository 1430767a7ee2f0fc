"""The clinic's settings: what can be set, read from `kiosk.yaml`."""
