import { wellArchitected } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { KEYS } from "../shared/keys";

export const alias = stackRule({
    name: "kms-alias",
    description:
        "A KMS key has an alias. " +
        "Keys are listed by random ids: without a name nobody sees what one is for, and somebody deletes it for that reason.",
    severity: "low",
    level: "advisory",
    fix: "Add an Alias whose targetKeyId is the key.",
    url: "https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
    framework: wellArchitected("SEC08-BP01", "Implement secure key management"),
    types: KEYS,
    *check(key, { stack }) {
        if (stack.attached(key, { type: "aws:kms/alias:Alias", property: "targetKeyId" }).length === 0) {
            yield "nothing in the stack gives it an alias";
        }
    },
});
