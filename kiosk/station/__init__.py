"""The machine under the kiosk: its configuration, paths, log and packs. No QML here."""
