/// Reading and writing.
///
/// Requirements of the protocol, so that the compiler makes them for each type on its own: through
/// one generic function for all of them every field would cost a look-up of its type at run time,
/// half of what decoding a line takes.
extension EventPayload {
  package static func reading(_ members: JSONMembers)
    throws(FieldError) -> (payload: any EventPayload, unrecognised: UnrecognisedFields)
  {
    var payload = Self()
    var reader = FieldReader(members)
    try payload.visitFields(&reader)
    // Mostly nothing is left over, which needs no look at the names.
    if reader.members.isReadWhole { return (payload, UnrecognisedFields()) }
    var known = FieldNames()
    var copy = payload
    try copy.visitFields(&known)
    return (payload, try UnrecognisedFields(in: members, besides: known.names))
  }

  package func json(with unrecognised: UnrecognisedFields) -> JSONWriter {
    var writer = JSONWriter()
    writer.object { inner in
      var copy = self
      var fields = FieldWriter(writer: inner)
      try? copy.visitFields(&fields)
      inner = fields.writer
      unrecognised.write(to: &inner)
    }
    return writer
  }

  /// The payload as JSON text in the order of its declaration.
  package func json() -> JSONWriter { json(with: UnrecognisedFields()) }
}
