import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "signatureVersion is not 2";
const topic = (signatureVersion: number | undefined): PolicyResource =>
    resource("aws:sns/topic:Topic", { signatureVersion });

export const cases: RuleCases = {
    passing: { "SHA-256": passes(topic(2)) },
    violating: { "SHA-1": fails(PROBLEM, topic(1)) },
    unknown: { "the version": undecided("signatureVersion", topic(UNKNOWN)) },
    absent: { "the version, which is SHA-1": fails(PROBLEM, topic(undefined)) },
};
