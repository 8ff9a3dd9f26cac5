package it.lifesciencehub.portal;

import java.io.Serializable;

/**
 * What waits for staff.
 *
 * @param failedMails messages that could not be sent and wait for somebody to look
 * @param applications for membership that wait for staff
 */
public record StaffOverview(long requested, long waiting, long drafts, long failedMails, long applications)
        implements Serializable {}
