/// Who asks whom.
package enum RequestDirection: String, CaseIterable, Sendable, FieldCode {
  /// We asked the partner.
  case toPartner = "to"
  /// The partner asked us: we owe an answer.
  case fromPartner = "from"
}

/// What kind of request it is.
package enum RequestKind: String, CaseIterable, Sendable, FieldCode {
  /// Mutual legal assistance.
  case legalAssistance = "legal_assistance"
  case information
  /// To set up or join a joint investigation team.
  case investigationTeam = "investigation_team"
  case extradition
}
