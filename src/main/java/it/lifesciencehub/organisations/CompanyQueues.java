package it.lifesciencehub.organisations;

import java.io.Serializable;

/**
 * What companies have brought before staff.
 *
 * @param proposals changes of checked data
 * @param requests people who say that they work for an organisation
 * @param vacancies active organisations whose last delegate has left
 */
public record CompanyQueues(long proposals, long requests, long vacancies) implements Serializable {}
