package de.verzahnt.benchmark.decisions;

/** Why a line of a case, or a pair, is not among the labels. */
enum LeftOut implements Answer {
    NOT_DECIDED("open: nobody spoke, not agreed, taken back, or run out"),
    ENDED("ended by themselves, undecided"),
    ONE_SIDE("settled by the word of one side only"),
    SAYS_NOTHING("settled in words that say nothing of the pair"),
    NOT_IN_THE_LOG("offering or organisation no longer in the log"),
    OTHER_WORDING("asked about a wording other than the one written"),
    DECIDED_AGAIN("decided again later, with the same result"),
    CONTRADICTED("decided again later, with another result");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
