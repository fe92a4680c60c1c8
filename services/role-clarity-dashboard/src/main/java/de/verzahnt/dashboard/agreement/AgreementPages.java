package de.verzahnt.dashboard.agreement;

import de.verzahnt.dashboard.cases.CaseReader;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.starter.caller.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** An Absprache to print, for those who see its case. */
@Controller
class AgreementPages {

    private final CaseReader cases;
    private final Viewers viewers;
    private final AgreementSheet sheet;

    AgreementPages(CaseReader cases, Viewers viewers, AgreementSheet sheet) {
        this.cases = cases;
        this.viewers = viewers;
        this.sheet = sheet;
    }

    @GetMapping("/hinweise/{caseId}/absprache/{decisionId}")
    ResponseEntity<byte[]> print(@PathVariable String caseId, @PathVariable String decisionId, Caller caller) {
        Agreement agreement = cases.find(caseId, viewers.of(caller))
                .flatMap(about -> Agreement.of(about, decisionId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition named = ContentDisposition.inline()
                .filename("absprache-" + caseId + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(sheet.of(agreement));
    }
}
