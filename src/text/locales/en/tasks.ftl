# Tasks: what a message shall become, what was done so far, hints, and the end; and what is wrong with a task of the visitor’s own.
task-panel = Task
task-goal = Message { $number }: { $state }
task-goal-of = { $from }’s message to { $to }: { $state }
task-met = Reached
task-acts = { $count ->
    [one] One action so far
   *[other] { $count } actions so far
}
task-fewest = { $count ->
    [one] One action is enough. Waiting doesn’t count.
   *[other] { $count } actions are enough. Waiting doesn’t count.
}
task-barred = Not allowed: { $names }
task-broken = { $name } isn’t allowed in this task. Undo it, or start over.
task-hint = Hint { $at } of { $of }
task-hint-rule = This rule decides. { $rule }
task-hint-cmdlets = These are enough: { $names }
task-hint-acts = One way: { $deeds }
task-solved = { $count ->
    [one] Solved in one action.
   *[other] Solved in { $count } actions.
}
task-solved-fewest = No shorter way is known.
task-show = Show a solution
stories-solved = solved
fault-bad-goal = After “{ $mark }”, write the number of a message and a state, such as 1 MissedNotice. For a message that hasn’t been sent, add from= and to=.
fault-bad-bar = After “{ $mark }”, write the names of cmdlets, such as Set-SimPresence.
fault-bad-hint = After “{ $mark }”, write a hint. A task has at most three.
editor-new-task = Write a new task
editor-task-title = My task
editor-task-first = Aiko’s message is on Tony’s screen. Make it a missed message.
editor-task-second = Tony closes the toast, so the message becomes a missed message.
editor-goal-unmet = At the end of this scene, its goal isn’t reached.
editor-goal-early = This scene’s goal is already reached before it begins.
editor-goal-barred = This scene uses { $name }, which it doesn’t allow.
editor-goal-shorter = There’s a shorter way: { $deeds }
