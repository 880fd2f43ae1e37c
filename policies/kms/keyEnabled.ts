import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { KEYS } from "../shared/keys";

export const keyEnabled = resourceRule({
    name: "kms-key-enabled",
    description:
        "A KMS key is not disabled. " +
        "What it encrypts cannot be read while it is, and services that need it fail one after the other, hours later.",
    severity: "medium",
    level: "advisory",
    fix: "Leave isEnabled, of a replica or external key enabled, out or set it to true; delete a key that is not used.",
    url: "https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html",
    framework: wellArchitected("SEC08-BP01", "Implement secure key management"),
    types: KEYS,
    *check({ type, props }) {
        const [property, enabled] =
            type === "aws:kms/key:Key"
                ? (["isEnabled", props.isEnabled] as const)
                : (["enabled", props.enabled] as const);
        if (!(enabled ?? true)) {
            yield `${property} is not true`;
        }
    },
});
