enum TaskForcePlaceholder {}
