extension EventCatalogue {
  /// The types of this version of the program, one line each.
  package static let standard = EventCatalogue([
    AssetConfiscated.self,
    IncidentAcknowledged.self,
    IncidentAssigned.self,
    IncidentClosed.self,
    IncidentMerged.self,
    IncidentNoted.self,
    IncidentOpened.self,
    IncidentRegraded.self,
    IncidentReopened.self,
    IncidentResolved.self,
    IncidentShelved.self,
    IncidentUnmerged.self,
    IncidentUnshelved.self,
    MeasureTaken.self,
    MeetingHeld.self,
    OperationConcluded.self,
    PolicyAdopted.self,
    ReportReceived.self,
    SeizureRecorded.self,
    SourceRegistered.self,
    SourceReported.self,
    StatisticPublished.self,
  ])
}
