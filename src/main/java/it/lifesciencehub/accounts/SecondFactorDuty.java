package it.lifesciencehub.accounts;

/** A reason beside the role for which somebody must show a second factor; offered by features that give rights. */
public interface SecondFactorDuty {

    boolean isOwedBy(Long personId);
}
