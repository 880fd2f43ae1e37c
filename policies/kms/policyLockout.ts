import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { KEY_POLICIES } from "../shared/keys";

export const policyLockout = resourceRule({
    name: "kms-policy-lockout",
    description:
        "KMS may refuse a key policy that locks out whoever writes it. " +
        "Nobody can change such a policy any more, save AWS support, and the data stays under the key.",
    severity: "high",
    level: "mandatory",
    fix: "Leave bypassPolicyLockoutSafetyCheck out or set it to false.",
    url: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html",
    framework: nist("SC-12", "Cryptographic Key Establishment and Management"),
    types: KEY_POLICIES,
    *check({ props }) {
        if (props.bypassPolicyLockoutSafetyCheck ?? false) {
            yield "bypassPolicyLockoutSafetyCheck is not false";
        }
    },
    remediate: () => ({ bypassPolicyLockoutSafetyCheck: false }),
});
