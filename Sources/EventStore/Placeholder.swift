enum EventStorePlaceholder {}
