rooms-larger = パネルを広げる
rooms-smaller = パネルを元に戻す
