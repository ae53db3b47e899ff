import TaskForce

/// What requests are about.
enum RequestTexts {
  static func about(
    _ kind: RequestKind, _ direction: RequestDirection, _ random: inout SplitMix64
  ) -> String {
    let texts =
      switch (kind, direction) {
      case (.legalAssistance, _):
        [
          "bank records of a shipper", "telephone data, port of loading",
          "search of a warehouse", "hearing of a witness by video",
          "record of a judgment", "freezing of two accounts",
        ]
      case (.investigationTeam, _):
        ["answer on joining the team", "extension of the team by a year", "team on port PIN fraud"]
      case (.extradition, _):
        [
          "file of 44 pages, translated", "transit of an extradited person",
          "question on the offence",
        ]
      case (.information, .toPartner):
        [
          "container list of a shipper", "owner of a light aircraft", "shipper history",
          "tug off the coast", "river barge convoy", "crew list of a ship",
          "camera pictures of the yard", "seal numbers issued in a week",
          "export declarations of charcoal", "register entry of a firm",
        ]
      case (.information, .fromPartner):
        [
          "container list, port of discharge", "parcel senders, nine finds",
          "terminal camera pictures", "consignee of four loads", "register entry of a firm",
          "haulier of two boxes", "what became of a box", "passenger list of a flight",
        ]
      }
    return random.pick(texts)
  }

  static let answers = [
    "answered in full", "answered in part, the rest follows", "documents by the liaison officer",
    "list of 14 entries", "nothing known there",
  ]
  static let refusals = [
    "secrecy of an own investigation", "no offence under its law", "no grounds given",
  ]
  static let withdrawals = [
    "case closed", "answered by another desk", "asked again with more detail",
  ]
}
