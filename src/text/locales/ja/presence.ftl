# プレゼンスの状態。クライアントの表示どおり。

presence-available = 連絡可能
presence-busy = 取り込み中
presence-in-a-call = 通話中
presence-in-a-meeting = 会議中
presence-in-a-conference-call = 電話会議中
presence-do-not-disturb = 応答不可
presence-presenting = プレゼンテーション中
presence-be-right-back = 一時退席中
presence-appear-away = 退席中表示
presence-away = 退席中
presence-inactive = 非アクティブ
presence-off-work = 業務時間外
presence-appear-offline = オフライン表示
presence-offline = オフライン
