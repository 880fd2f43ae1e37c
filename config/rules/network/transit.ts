import type { Problem } from "../../../components/shared/problems";
import type { NetworkSettings } from "../../network/defaults";
import { attempt, attemptEach } from "../../salvage";
import { aboutOwnNetwork } from "./aboutNetwork";

/** Route tables are their owner's, and a gateway is shared with others. */
export const checkTransit = aboutOwnNetwork(({ transitGateway }, { awsAccountId }) => [
    ...attempt(() => (transitGateway.mode === "attach" ? checkOwner(transitGateway, awsAccountId) : [])),
    ...attempt(() => (transitGateway.mode === "create" ? checkShared(transitGateway, awsAccountId) : [])),
]);

type Gateway<M extends NetworkSettings["transitGateway"]["mode"]> = Extract<
    NetworkSettings["transitGateway"],
    { readonly mode: M }
>;

const PATH = "network.transitGateway";

function checkOwner(gateway: Gateway<"attach">, awsAccountId: string): readonly Problem[] {
    const { ownerAccountId, routeTableId, propagateTo } = gateway;
    if (ownerAccountId === undefined) {
        return [];
    }
    const allowed = `nothing with a gateway of account ${ownerAccountId}, whose owner binds attachments`;
    const fix = `remove it, and have the owner name the attachment under ${PATH}.spokes`;
    return [
        ...(ownerAccountId === awsAccountId ? [ourOwn(`${PATH}.ownerAccountId`, "remove it")] : []),
        ...(routeTableId === undefined ? [] : [{ path: `${PATH}.routeTableId`, given: routeTableId, allowed, fix }]),
        ...(propagateTo.length === 0
            ? []
            : [{ path: `${PATH}.propagateTo`, given: propagateTo.join(", "), allowed, fix }]),
    ];
}

function checkShared({ sharedWith, spokes }: Gateway<"create">, awsAccountId: string): readonly Problem[] {
    const names = Object.keys(spokes);
    return [
        ...attemptEach(sharedWith, (account, index) =>
            account === awsAccountId ? [ourOwn(`${PATH}.sharedWith[${index}]`, "remove it: it attaches anyway")] : [],
        ),
        ...(names.length > 0 && sharedWith.length === 0
            ? [
                  {
                      path: `${PATH}.sharedWith`,
                      given: "nothing",
                      allowed: `the accounts that ${PATH}.spokes are of`,
                      fix: "name them, or remove the spokes",
                  },
              ]
            : []),
        ...attemptEach(spokes, ({ attachmentId }, name) =>
            attemptEach(spokes, (other, first) => (other.attachmentId === attachmentId ? [first] : []))
                .slice(0, 1)
                .filter((first) => first !== name)
                .map((first) => ({
                    path: `${PATH}.spokes.${name}.attachmentId`,
                    given: attachmentId,
                    allowed: `another attachment than that of ${PATH}.spokes.${first}`,
                    fix: "remove one of the two",
                })),
        ),
    ];
}

const ourOwn = (path: string, fix: string): Problem => ({
    path,
    given: "the account of the stack",
    allowed: "another account",
    fix,
});
