import TaskForce

extension Wording {
  /// How goods travel.
  package func name(_ mode: TransportMode) -> String {
    switch mode {
    case .container: self[.modeContainer]
    case .bulk: self[.modeBulk]
    case .smallVessel: self[.modeSmallVessel]
    case .semiSubmersible: self[.modeSemiSubmersible]
    case .airCargo: self[.modeAirCargo]
    case .road: self[.modeRoad]
    case .rail: self[.modeRail]
    case .post: self[.modePost]
    case .unknown: self[.modeUnknown]
    }
  }

  /// The kind of way in at most five columns.
  package func name(_ way: TransportMode.Way) -> String {
    switch way {
    case .sea: self[.waySea]
    case .air: self[.wayAir]
    case .road: self[.wayRoad]
    case .rail: self[.wayRail]
    case .post: self[.wayPost]
    case .unknown: self[.wayUnknown]
    }
  }

  /// Inward, outward or through.
  package func name(_ direction: Direction) -> String {
    switch direction {
    case .inward: self[.directionIn]
    case .outward: self[.directionOut]
    case .transit: self[.directionTransit]
    }
  }

  /// Where on its way a load was stopped.
  package func name(_ stage: Stage) -> String {
    switch stage {
    case .source: self[.stageSource]
    case .highSeas: self[.stageHighSeas]
    case .transit: self[.stageTransit]
    case .entry: self[.stageEntry]
    case .inland: self[.stageInland]
    }
  }

  /// What ends the chance to act, in at most five columns.
  package func name(_ kind: ColdKind) -> String {
    switch kind {
    case .gate: self[.coldGate]
    case .berth: self[.coldBerth]
    case .sea: self[.coldSea]
    }
  }

  /// Fact or assessment.
  package func name(_ basis: Basis) -> String {
    switch basis {
    case .fact: self[.basisFact]
    case .assessment: self[.basisAssessment]
    }
  }
}
