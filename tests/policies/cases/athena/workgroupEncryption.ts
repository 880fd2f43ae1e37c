import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { KEY_OF_AWS, OWN_KEY } from "../../support/keys";
import { resource, UNKNOWN } from "../../support/resources";

const WORKGROUP = "aws:athena/workgroup:Workgroup";
const PLAIN = "resultConfiguration.encryptionConfiguration does not encrypt with KMS";
const NOT_OWN = "resultConfiguration.encryptionConfiguration.kmsKeyArn names no key of one's own";
const MANAGED = "managedQueryResultsConfiguration.encryptionConfiguration.kmsKey names no key of one's own";

const results = (encryptionOption: string, kmsKeyArn?: string): PolicyResource =>
    resource(WORKGROUP, {
        configuration: { resultConfiguration: { encryptionConfiguration: { encryptionOption, kmsKeyArn } } },
    });
const managed = (kmsKey?: string): PolicyResource =>
    resource(WORKGROUP, {
        configuration: { managedQueryResultsConfiguration: { enabled: true, encryptionConfiguration: { kmsKey } } },
    });

export const cases: RuleCases = {
    passing: {
        "a key of one's own": passes(results("SSE_KMS", OWN_KEY)),
        "a key of one's own, by the client": passes(results("CSE_KMS", OWN_KEY)),
        "a key of one's own for results that Athena keeps": passes(managed(OWN_KEY)),
    },
    violating: {
        "the key of S3": fails(PLAIN, results("SSE_S3")),
        "the key that AWS manages": fails(NOT_OWN, results("SSE_KMS", KEY_OF_AWS)),
        "the key of Athena": fails(MANAGED, managed()),
    },
    unknown: {
        "the option": undecided(
            "configuration.resultConfiguration.encryptionConfiguration.encryptionOption",
            results(UNKNOWN, OWN_KEY),
        ),
        "the key": undecided(
            "configuration.resultConfiguration.encryptionConfiguration.kmsKeyArn",
            results("SSE_KMS", UNKNOWN),
        ),
    },
    absent: {
        "the configuration": fails(PLAIN, resource(WORKGROUP, {})),
        "the key": fails(NOT_OWN, results("SSE_KMS")),
    },
};
