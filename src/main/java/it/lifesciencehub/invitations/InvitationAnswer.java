package it.lifesciencehub.invitations;

import it.lifesciencehub.registrations.RegistrationStatus;
import java.io.Serializable;

/** What became of an answer. @param place how the place stands; null where none was asked for */
public record InvitationAnswer(InvitationState state, RegistrationStatus place) implements Serializable {}
