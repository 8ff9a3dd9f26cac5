package it.lifesciencehub.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;

/** Everybody at once, as from many nodes: what the tests prove, the lock alone must bring about. */
@Specializes
@ApplicationScoped
public class NoTurns extends Turns {

    public NoTurns() {
        super(Integer.MAX_VALUE);
    }
}
