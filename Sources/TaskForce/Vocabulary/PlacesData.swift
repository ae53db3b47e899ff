// swift-format-ignore-file
// Made by Data/make_source.py from Data/places.csv; do not edit by hand.

/// The places file, compiled in.
enum PlacesData {
  static let csv = """
id,kind,name,country,country2,latitude,longitude,role
ALDRZ,port,Durrës,AL,,41.32,19.45,balkan
ALTIA,city,Tirana,AL,,41.33,19.82,balkan
ARBUE,port,Buenos Aires,AR,,-34.60,-58.37,transit
ARROS,port,Rosario,AR,,-32.96,-60.63,transit
ARSLO,port,San Lorenzo,AR,,-32.74,-60.73,transit
BASJJ,city,Sarajevo,BA,,43.86,18.41,balkan
BEANR,port,Antwerp,BE,,51.20,4.38,gateway
BEBRU,airport,Brussels,BE,,50.90,4.48,gateway
BEZEE,port,Zeebrugge,BE,,51.34,3.22,gateway
BGBOJ,port,Burgas,BG,,42.50,27.47,balkan
BGSOF,city,Sofia,BG,,42.70,23.32,balkan
BGVAR,port,Varna,BG,,43.21,27.92,balkan
BRITJ,port,Itajaí,BR,,-26.90,-48.65,transit
BRMCP,port,Macapá,BR,,-0.03,-51.05,transit
BRPNG,port,Paranaguá,BR,,-25.55,-48.51,transit
BRSSA,port,Salvador,BR,,-12.97,-38.50,transit
BRSSZ,port,Santos,BR,,-23.97,-46.32,transit
BRVLC,port,Vila do Conde,BR,,-1.55,-48.73,transit
CIABJ,port,Abidjan,CI,,5.26,-3.98,transit
CLARI,port,Arica,CL,,-18.48,-70.32,transit
COBAQ,port,Barranquilla,CO,,10.97,-74.78,source
COBUN,port,Buenaventura,CO,,3.89,-77.04,source
COCTG,port,Cartagena,CO,,10.40,-75.52,source
COSMR,port,Santa Marta,CO,,11.24,-74.22,source
COTRB,port,Turbo,CO,,8.07,-76.88,source
CRLIO,port,Limón,CR,,10.00,-83.05,transit
CRMOB,port,Moín,CR,,10.00,-83.05,transit
CWWIL,port,Willemstad,CW,,12.10,-68.91,transit
DEBRV,port,Bremerhaven,DE,,53.54,8.58,gateway
DEHAM,port,Hamburg,DE,,53.55,9.97,gateway
DEWVN,port,Wilhelmshaven,DE,,53.54,8.17,gateway
DOCAU,port,Caucedo,DO,,18.43,-69.68,transit
ECGYE,port,Guayaquil,EC,,-2.24,-79.88,source
ECPBO,port,Puerto Bolívar,EC,,-3.25,-80.02,source
ECPSJ,port,Posorja,EC,,-2.71,-80.24,source
ESAGP,port,Málaga,ES,,36.72,-4.42,gateway
ESALG,port,Algeciras,ES,,36.14,-5.44,gateway
ESBCN,port,Barcelona,ES,,41.35,2.17,gateway
ESCAD,port,Cádiz,ES,,36.53,-6.29,gateway
ESLPA,port,Las Palmas,ES,,28.13,-15.43,gateway
ESMAD,city,Madrid,ES,,40.42,-3.70,gateway
ESSCT,port,Santa Cruz de Tenerife,ES,,28.47,-16.24,gateway
ESVGO,port,Vigo,ES,,42.24,-8.70,gateway
ESVLC,port,Valencia,ES,,39.45,-0.33,gateway
FRDKK,port,Dunkirk,FR,,51.05,2.38,gateway
FRFOS,port,Fos-sur-Mer,FR,,43.41,4.89,gateway
FRLEH,port,Le Havre,FR,,49.49,0.11,gateway
FRLLE,city,Lille,FR,,50.63,3.07,gateway
FRMRS,port,Marseille,FR,,43.34,5.33,gateway
FRMTX,port,Montoir-de-Bretagne,FR,,47.30,-2.14,gateway
GHTEM,port,Tema,GH,,5.63,0.02,transit
GPPTP,port,Pointe-à-Pitre,GP,,16.23,-61.53,transit
GRPIR,port,Piraeus,GR,,37.95,23.64,balkan
GRSKG,port,Thessaloniki,GR,,40.64,22.91,balkan
GTSTC,port,Santo Tomás de Castilla,GT,,15.70,-88.62,transit
GYGEO,port,Georgetown,GY,,6.82,-58.15,transit
HNPCR,port,Puerto Cortés,HN,,15.85,-87.94,transit
HRPLE,port,Ploče,HR,,43.04,17.41,balkan
HRRJK,port,Rijeka,HR,,45.33,14.45,balkan
HRZAG,city,Zagreb,HR,,45.81,15.98,balkan
ITCTA,port,Catania,IT,,37.50,15.10,gateway
ITCVV,port,Civitavecchia,IT,,42.10,11.79,gateway
ITGIT,port,Gioia Tauro,IT,,38.43,15.89,gateway
ITGOA,port,Genoa,IT,,44.42,8.92,gateway
ITLIV,port,Livorno,IT,,43.55,10.30,gateway
ITREG,port,Reggio Calabria,IT,,38.11,15.65,gateway
ITTRS,port,Trieste,IT,,45.65,13.77,gateway
ITVDL,port,Vado Ligure,IT,,44.27,8.44,gateway
JMKIN,port,Kingston,JM,,17.99,-76.83,transit
MACAS,port,Casablanca,MA,,33.58,-7.63,transit
MEBAR,port,Bar,ME,,42.10,19.08,balkan
MKSKP,city,Skopje,MK,,42.00,21.43,balkan
MQFDF,port,Fort-de-France,MQ,,14.60,-61.10,transit
NLAMS,port,Amsterdam,NL,,52.38,4.90,gateway
NLMOE,port,Moerdijk,NL,,51.69,4.58,gateway
NLRTM,port,Rotterdam,NL,,51.90,4.44,gateway
NLSPL,airport,Schiphol,NL,,52.31,4.76,gateway
NLVLI,port,Vlissingen,NL,,51.44,3.57,gateway
PABLB,port,Balboa,PA,,8.94,-79.56,transit
PACTB,port,Cristóbal,PA,,9.34,-79.90,transit
PAONX,port,Colón,PA,,9.36,-79.90,transit
PECLL,port,Callao,PE,,-12.05,-77.12,source
PEPAI,port,Paita,PE,,-5.10,-81.12,source
PLGDN,port,Gdańsk,PL,,54.40,18.67,gateway
PTLEI,port,Leixões,PT,,41.20,-8.71,gateway
PTSIE,port,Sines,PT,,37.96,-8.86,gateway
PYASU,port,Asunción,PY,,-25.30,-57.66,transit
PYVLL,port,Villeta,PY,,-25.51,-57.56,transit
ROCND,port,Constanța,RO,,44.17,28.66,balkan
RSBEG,city,Belgrade,RS,,44.82,20.46,balkan
SEGOT,port,Gothenburg,SE,,57.72,11.99,gateway
SEHEL,port,Helsingborg,SE,,56.04,12.69,gateway
SIKOP,port,Koper,SI,,45.55,13.74,balkan
SLFNA,port,Freetown,SL,,8.49,-13.21,transit
SNDKR,port,Dakar,SN,,14.68,-17.44,transit
SRPBM,port,Paramaribo,SR,,5.88,-55.22,transit
TRIST,city,İstanbul,TR,,41.01,28.98,balkan
TRMER,port,Mersin,TR,,36.80,34.64,balkan
UYMVD,port,Montevideo,UY,,-34.91,-56.20,transit
XKPRN,city,Prishtina,XK,,42.66,21.17,balkan
kapitan-andreevo,crossing,Kapıkule – Kapitan Andreevo,TR,BG,41.72,26.48,balkan
ipsala-kipoi,crossing,İpsala – Kipoi,TR,GR,40.92,26.38,balkan
kalotina-gradina,crossing,Kalotina – Gradina,BG,RS,43.01,22.78,balkan
ruse-giurgiu,crossing,Ruse – Giurgiu,BG,RO,43.87,25.96,balkan
evzoni-bogorodica,crossing,Evzoni – Bogorodica,GR,MK,41.12,22.53,balkan
tabanovce-presevo,crossing,Tabanovce – Preševo,MK,RS,42.25,21.68,balkan
hani-i-elezit,crossing,Hani i Elezit – Blace,XK,MK,42.15,21.30,balkan
batrovci-bajakovo,crossing,Batrovci – Bajakovo,RS,HR,45.13,19.23,balkan
horgos-roszke,crossing,Horgoš – Röszke,RS,HU,46.19,20.03,balkan
gradiska,crossing,Gradiška – Stara Gradiška,BA,HR,45.15,17.25,balkan
nadlac,crossing,Nagylak – Nădlac,HU,RO,46.17,20.75,balkan
kakavije,crossing,Kakavijë – Ktismata,AL,GR,39.91,20.36,balkan
"""
}
