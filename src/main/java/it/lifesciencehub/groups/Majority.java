package it.lifesciencehub.groups;

/** What a ballot needs: of the votes for and against, or of all organisations entitled to vote. */
public enum Majority {
    /** More votes for than against; abstentions count for neither. */
    SIMPLE,
    /** More than half of all organisations entitled to vote. */
    ABSOLUTE,
    /** At least two thirds of the votes for and against. */
    TWO_THIRDS
}
