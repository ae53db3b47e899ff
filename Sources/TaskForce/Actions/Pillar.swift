/// A pillar of the action plan of 7 October 2022, or its aim.
package enum Pillar: String, CaseIterable, Sendable, FieldCode {
  case aim
  case logisticsHubs = "P1"
  case latinAmerica = "P2"
  case exportAndTransit = "P3"
  case screening = "P4"
  case criminalMoney = "P5"
  case detection = "P6"
  case information = "P7"
  case meetings = "P8"
}
