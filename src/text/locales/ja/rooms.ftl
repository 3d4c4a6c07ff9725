rooms-larger = パネルを広げる
rooms-smaller = パネルを元に戻す

rooms-title-story = { $story } - While You Were Out
rooms-title-free = オフライン メッセージのしくみ - While You Were Out
