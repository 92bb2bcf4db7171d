[[LOC|Papeete]], le 3 avril. Tour de l’île, tour d’horizon

VICE-PRÉSIDENCE. [[PER|Moetai Brotherson]] a remanié son équipe. [[PER|Chantal Galenon]] sort, [[PER|Teremuura Vanaa-Tuhiva]] entre à la Culture. Le [[ORG|Tavini huiraatira]] tangue. Le [[ORG|Tapura]], lui, reçoit [[PER|Édouard Fritch]] au [[LOC|parc Vairai]].

NUCLÉAIRE. L’association [[ORG|193]] remettra ses conclusions au [[ORG|Civen]]. « {{Q speaker="Tihoni Maraetefau" cue="dit"|Nous demandons la vérité, pas l’aumône}} », dit le père [[PER|Tihoni Maraetefau]]. À [[LOC|Moruroa]] et [[LOC|Fangataufa]], [[LOC|Paris]] assure la surveillance par l’intermédiaire de l’[[ORG|Autorité de sûreté nucléaire]].

SURF. Sur la passe [[LOC|Hava’e]], à [[LOC|Teahupo’o]], [[PER|Kauli Vaast]] a battu [[PER|Gabriel Medina]]. [[PER|Vahiné Fierro]] s’est blessée. La [[MISC|Tahiti Pro]] s’achèvera samedi. L’ancien champion [[PER|Manoa Drollet]] commentait pour [[ORG|TNTV]].

TRANSPORT. [[ORG|Air Tahiti Nui]] suspend [[LOC|Seattle]]. [[ORG|Air Tahiti]] (à ne pas confondre) achète un [[MISC|ATR 72-600]]. Pour gagner [[LOC|Rangiroa]], le [[MISC|Aranui 5]] reprend du service.

[[LOC|BORA BORA]]. L’hôtel [[ORG|Vaitape Lagoon]] a brûlé. Vingt clients, dont le pianiste [[PER|Ludo Sartori]], ont été relogés au [[ORG|Pearl Beach]].

[[LOC:Vanuatu|VANUATU]]. À [[LOC|Port-Vila]], le chantier du marché central avance. « {{Q speaker="Sandrine Kalsakau-Maltape" cue="sourit"|Quand la terre tremble, on danse}} », sourit [[PER|Sandrine Kalsakau-Maltape]], professeure de français à l’[[ORG|Alliance française]]. Le [[LOC|Vanuatu]] fêtera le 14 décembre l’anniversaire du séisme. Son parlement attend un vote de défiance contre le Premier ministre, [[PER|Jotham Napat]].

[[MISC|HEIVA]]. La troupe [[ORG|Toakura]] affrontera [[ORG|Hei Tahiti]]. Le [[MISC|Heiva i Tahiti]] débutera le 3 juillet, [[LOC|place To’ata]]. Deux mille cordons de fleurs seront tressés. « {{N|[[MISC|Te Ao Hou]]}} » et « {{N|[[MISC|Le Chant d’Oro]]}} » comptent parmi les œuvres attendues.

MÉTÉO. Cyclone tropical à surveiller au nord des [[LOC|Marquises]]. [[ORG|Météo-France]] parle de vents de 130 km/h.

[[PER|M. T.]], [[ORG|La Dépêche de Tahiti-Nui]]