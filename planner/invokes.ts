import type { Identity } from "./placeholderBlanks";
import type { Properties } from "./values";

/** Functions of providers whose answer follows from where the stack is deployed. All others need a cloud. */
const ANSWERS: Readonly<Record<string, (identity: Identity) => Properties>> = {
    "aws:index/getCallerIdentity:getCallerIdentity": ({ accountId }) => ({
        id: accountId,
        accountId,
        arn: `arn:aws:iam::${accountId}:user/planner`,
        userId: accountId,
    }),
    "aws:index/getRegion:getRegion": ({ region }) => ({ id: region, name: region, region }),
};

/**
 * What a provider's function answers without a cloud.
 * @throws When the answer can only come from a cloud.
 */
export function answerInvoke(token: string, identity: Identity): Properties {
    const answer = ANSWERS[token];
    if (answer === undefined) {
        throw new Error(
            `${token} asks a cloud, and the planner has none: take the value from the settings, or ask in a hook, which ` +
                "only a deployment runs",
        );
    }
    return answer(identity);
}
