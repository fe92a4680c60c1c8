package de.verzahnt.detector.cases;

import de.verzahnt.cases.CaseFile;
import de.verzahnt.cases.CaseStatus;
import de.verzahnt.cases.Question;
import de.verzahnt.cases.Told;
import de.verzahnt.detector.state.CaseFileState;
import de.verzahnt.detector.state.QuestionState;
import de.verzahnt.detector.stores.StateSerde;
import de.verzahnt.rules.FindingClass;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** Case files as private state. */
public final class CaseFileMapping {

    private CaseFileMapping() {}

    /** Serde of the store {@code cases-by-id}. */
    public static Serde<CaseFile> serde() {
        return StateSerde.of(CaseFileState.class, CaseFileMapping::toState, CaseFileMapping::fromState);
    }

    private static CaseFileState toState(CaseFile file) {
        return CaseFileState.newBuilder()
                .setCaseId(file.caseId())
                .setQuestion(toState(file.question()))
                .setLines(file.lines().stream().map(LineMapping::toState).toList())
                .setEntries(file.entries().stream().map(EntryMapping::toState).toList())
                .setStatus(file.status().name())
                .setDisclosedAt(file.disclosedAt())
                .setSettledFor(file.settledFor())
                .setAsks(file.asks())
                .setRevision(file.told().revision())
                .setChangedAt(file.told().changedAt())
                .setDue(file.told().due())
                .setToldLook(file.told().look())
                .build();
    }

    private static CaseFile fromState(CaseFileState state) {
        return new CaseFile(
                state.getCaseId(),
                fromState(state.getQuestion()),
                state.getLines().stream().map(LineMapping::fromState).toList(),
                state.getEntries().stream().map(EntryMapping::fromState).toList(),
                CaseStatus.valueOf(state.getStatus()),
                state.getDisclosedAt(),
                state.getSettledFor(),
                state.getAsks(),
                new Told(state.getRevision(), state.getChangedAt(), state.getDue(), state.getToldLook()));
    }

    private static @Nullable QuestionState toState(@Nullable Question question) {
        return question == null
                ? null
                : new QuestionState(
                        question.findingClass().name(),
                        question.kreis(),
                        question.anchorOfferingId(),
                        question.anchorOrganisationId(),
                        question.rulesVersion(),
                        question.openedAt());
    }

    private static @Nullable Question fromState(@Nullable QuestionState state) {
        return state == null
                ? null
                : new Question(
                        FindingClass.valueOf(state.getFindingClass()),
                        state.getKreis(),
                        state.getAnchorOfferingId(),
                        state.getAnchorOrganisationId(),
                        state.getRulesVersion(),
                        state.getOpenedAt());
    }
}
