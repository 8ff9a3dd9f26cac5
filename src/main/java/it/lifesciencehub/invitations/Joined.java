package it.lifesciencehub.invitations;

/**
 * How the blocks of an audience are joined. Inside of a block the other word holds: where all blocks must be true, one
 * condition of each is enough; where one block is enough, all of its conditions must be true.
 */
public enum Joined {
    ALL,
    ANY
}
