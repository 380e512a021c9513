"""The screens: QML, and thin Python bridges that only translate."""
