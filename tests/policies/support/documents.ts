/** An IAM policy document of the statements. */
export const document = (...statements: object[]): { Version: "2012-10-17"; Statement: object[] } => ({
    Version: "2012-10-17",
    Statement: statements,
});

/** The same as JSON text, which is what the provider makes of every form. */
export const json = (...statements: object[]): string => JSON.stringify(document(...statements));
