rooms-larger = 放大面板
rooms-smaller = 还原面板
