-- A case finds where it went on, or came from, by the moment at which one line closed and another opened.
CREATE INDEX case_line_opened ON case_line (opened_at);
CREATE INDEX case_line_moved ON case_line (closed_at) WHERE closing_reason = 'MOVED';
