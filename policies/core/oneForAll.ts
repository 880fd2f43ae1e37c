import type { Policies, ResourceValidation, StackValidation } from "@pulumi/policy";

/** What is done for all policies at once. */
export interface Work {
    readonly validateResource: ResourceValidation;
    readonly validateStack: StackValidation;
}

/**
 * The same list of policies, such that every request runs only one of them: the first of its kind that is not disabled, which
 * does the work of all and reports in their names.
 *
 * The SDK goes through the list once for each request, and for each policy that it runs it makes the properties of the resource,
 * or of all resources of the stack, anew, or answers a text that the policy does not apply. With one policy that is paid for once,
 * however many rules there are. Whoever only asks what policies there are sees all of them.
 */
export function oneForAll(policies: Policies, work: Work): Policies {
    function* forOneRequest(): Iterator<Policies[number], void> {
        const request = { done: false };
        const validateResource: ResourceValidation = (args, report) => {
            request.done = true;
            return work.validateResource(args, report);
        };
        const validateStack: StackValidation = (args, report) => {
            request.done = true;
            return work.validateStack(args, report);
        };
        for (const policy of policies) {
            yield { ...policy, ...("validateStack" in policy ? { validateStack } : { validateResource }) };
            if (request.done) {
                return;
            }
        }
    }
    return Object.defineProperty([...policies], Symbol.iterator, { value: forOneRequest });
}
