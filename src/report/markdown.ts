export { renderReply, type ReplyOptions } from './reply.js'
