import { fails, passes, type RuleCases } from "../../support/cases";
import { OWN_KEY, ownKeyCases } from "../../support/keys";
import { resource } from "../../support/resources";

const MACHINE = "aws:sfn/stateMachine:StateMachine";
const ACTIVITY = "aws:sfn/activity:Activity";
const PROBLEM = "encryptionConfiguration names no key of one's own";
const type = "CUSTOMER_MANAGED_KMS_KEY";

const ofKeys = ownKeyCases("encryptionConfiguration.kmsKeyId", PROBLEM, (kmsKeyId) =>
    resource(MACHINE, { encryptionConfiguration: { type, kmsKeyId } }),
);

export const cases: RuleCases = {
    ...ofKeys,
    passing: {
        ...ofKeys.passing,
        "a key of one's own for an activity": passes(
            resource(ACTIVITY, { encryptionConfiguration: { type, kmsKeyId: OWN_KEY } }),
        ),
    },
    violating: {
        ...ofKeys.violating,
        "the key of Step Functions": fails(
            PROBLEM,
            resource(MACHINE, { encryptionConfiguration: { type: "AWS_OWNED_KEY" } }),
        ),
    },
    absent: {
        ...ofKeys.absent,
        "the configuration": fails(PROBLEM, resource(MACHINE, {})),
        "the configuration of an activity": fails(PROBLEM, resource(ACTIVITY, {})),
    },
};
