package it.lifesciencehub.courses.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A company's training ledger for its delegates. */
@Named
@RequestScoped
public class CourseCompanyPage extends TrainingDesk {}
