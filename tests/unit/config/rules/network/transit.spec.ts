import { expect } from "chai";
import { problemsIn, settingsOf, withNetwork, type Raw } from "../../samples";

const connectedCidrs = { spokes: "10.66.0.0/16" };
const attachmentId = "tgw-attach-0123456789abcdef0";
const [ours, theirs] = ["111122223333", "444455556666"];

const problems = (transitGateway: Raw): readonly string[] =>
    problemsIn(withNetwork({ connectedCidrs, transitGateway }));

describe("rules about transit gateways of several accounts", () => {
    it("share with nobody and know no owner but this account when nothing is said", () => {
        const made = settingsOf(withNetwork({ connectedCidrs, transitGateway: { mode: "create" } })).network;
        expect(made?.transitGateway).to.deep.equal({ mode: "create", sharedWith: [], spokes: {} });
        expect(problems({ mode: "create", sharedWith: [theirs], spokes: { prod: { attachmentId } } })).to.deep.equal(
            [],
        );
    });

    it("refuse to share with oneself, spokes of nobody, and a spoke twice", () => {
        expect(problems({ mode: "create", sharedWith: [ours] })).to.deep.equal([
            "network.transitGateway.sharedWith[0]: got the account of the stack, allowed: another account; remove it: it attaches " +
                "anyway",
        ]);
        expect(problems({ mode: "create", spokes: { prod: { attachmentId } } })).to.deep.equal([
            "network.transitGateway.sharedWith: got nothing, allowed: the accounts that network.transitGateway.spokes are of; name " +
                "them, or remove the spokes",
        ]);
        const spokes = { prod: { attachmentId }, test: { attachmentId } };
        expect(problems({ mode: "create", sharedWith: [theirs], spokes })).to.deep.equal([
            `network.transitGateway.spokes.test.attachmentId: got ${attachmentId}, allowed: another attachment than that of ` +
                "network.transitGateway.spokes.prod; remove one of the two",
        ]);
    });

    it("leave route tables of another account to its owner", () => {
        const attach = { mode: "attach", id: "tgw-0123456789abcdef0", ownerAccountId: theirs };
        expect(problems(attach)).to.deep.equal([]);
        const [one, other] = ["tgw-rtb-0123456789abcdef0", "tgw-rtb-0123456789abcdef1"];
        expect(problems({ ...attach, routeTableId: one, propagateTo: [other] })).to.deep.equal([
            `network.transitGateway.routeTableId: got ${one}, allowed: nothing with a gateway of account ${theirs}, whose owner binds ` +
                "attachments; remove it, and have the owner name the attachment under network.transitGateway.spokes",
            `network.transitGateway.propagateTo: got ${other}, allowed: nothing with a gateway of account ${theirs}, whose owner binds ` +
                "attachments; remove it, and have the owner name the attachment under network.transitGateway.spokes",
        ]);
        expect(problems({ ...attach, ownerAccountId: ours })).to.deep.equal([
            "network.transitGateway.ownerAccountId: got the account of the stack, allowed: another account; remove it",
        ]);
    });
});
