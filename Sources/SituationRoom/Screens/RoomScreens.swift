/// The screens that are built, each as it is first seen.
package enum RoomScreens {
  /// By the key that opens them.
  package static let all: [ScreenID: any RoomScreen] = [
    .overview: OverviewScreen(), .routes: RoutesScreen(), .partners: PartnersScreen(),
    .transit: TransitScreen(), .actions: ActionsScreen(), .incidents: IncidentsScreen(),
    .log: LogScreen(), .briefing: BriefingScreen(),
  ]
}
