enum SituationRoomPlaceholder {}
