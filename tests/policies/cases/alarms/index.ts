export { cases as actions } from "./actions";
export { cases as actionsEnabled } from "./actionsEnabled";
