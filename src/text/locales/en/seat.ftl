seat-sign-in = Sign in
seat-sign-out = Sign out
seat-message-to = Message { $name }
seat-send = Send
