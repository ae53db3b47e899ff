extension Matter.Site {
  /// Places of this kind that `desk` looks after.
  func places(of desk: String) -> [String] {
    let places: [String: [String]] =
      switch self {
      case .terminal:
        [
          "BE": ["BEANR", "BEANR", "BEZEE"], "DE": ["DEHAM", "DEBRV"],
          "ES": ["ESALG", "ESVLC", "ESBCN"], "FR": ["FRLEH", "FRLEH", "FRDKK", "FRFOS"],
          "IT": ["ITGIT", "ITGOA", "ITLIV"], "NL": ["NLRTM", "NLRTM", "NLVLI"],
        ]
      case .approach:
        [
          "BE": ["BEANR"], "DE": ["DEHAM"], "ES": ["ESALG", "ESVLC"],
          "FR": ["FRLEH", "FRMTX"], "IT": ["ITGIT"], "NL": ["NLRTM"],
        ]
      case .coast: ["ES": ["ESLPA", "ESVGO", "ESCAD"], "FR": ["FRMTX", "FRLEH"]]
      case .airport: ["BE": ["BEBRU"], "ES": ["ESMAD"], "NL": ["NLSPL"]]
      case .crossing:
        ["DE": ["horgos-roszke", "batrovci-bajakovo"], "IT": ["kapitan-andreevo", "gradiska"]]
      case .seaGate: ["DE": ["SIKOP"], "IT": ["ALDRZ", "HRPLE", "MEBAR"]]
      }
    return places[desk] ?? []
  }
}
