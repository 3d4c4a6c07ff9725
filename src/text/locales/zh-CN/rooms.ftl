rooms-larger = 放大面板
rooms-smaller = 还原面板

rooms-title-story = { $story } - While You Were Out
rooms-title-free = 看懂脱机消息 - While You Were Out
