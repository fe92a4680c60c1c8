package de.verzahnt.source.web;

import de.verzahnt.source.connect.Connections;
import de.verzahnt.source.store.Source;
import de.verzahnt.starter.caller.Caller;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether and when a source is read, and the answer to its question. */
@RestController
@RequestMapping(SourceController.PATH + "/{id}")
class RunController {
    private final Connections connections;

    RunController(Connections connections) {
        this.connections = connections;
    }

    @PostMapping("/fetch")
    ResponseEntity<SourceView> fetch(@PathVariable UUID id, Caller caller) {
        Source source = connections.fetchNow(id, caller);
        return ResponseEntity.accepted().body(SourceView.of(source));
    }

    @PostMapping("/pause")
    ResponseEntity<SourceView> pause(@PathVariable UUID id, Caller caller) {
        return SourceController.answer(connections.pause(id, caller));
    }

    @PostMapping("/resume")
    ResponseEntity<SourceView> resume(@PathVariable UUID id, Caller caller) {
        return SourceController.answer(connections.resume(id, caller));
    }

    @PostMapping("/question/gone")
    ResponseEntity<SourceView> gone(@PathVariable UUID id, Caller caller) {
        return SourceController.answer(connections.answer(id, true, caller));
    }

    @PostMapping("/question/mistake")
    ResponseEntity<SourceView> mistake(@PathVariable UUID id, Caller caller) {
        return SourceController.answer(connections.answer(id, false, caller));
    }
}
