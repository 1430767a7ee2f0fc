"""The only Python that QML can name: all state and rules of the screen."""
