// The one door to the icon set: names say what an icon means here. Icons are decoration; the word beside them carries the meaning.
import {
  ArrowDown,
  ArrowRight,
  ArrowUp,
  BadgeCheck,
  Ban,
  Building2,
  Calendar,
  CalendarClock,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Circle,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleQuestionMark,
  CircleSlash,
  CircleX,
  Clock,
  Copy,
  Download,
  Ellipsis,
  Euro,
  Eye,
  File,
  FileArchive,
  FileCheck,
  FileSpreadsheet,
  FileText,
  FileType,
  Fingerprint,
  Flag,
  FolderOpen,
  Gavel,
  Handshake,
  History,
  House,
  Image,
  Info,
  Link2,
  ListChecks,
  ListFilter,
  LoaderCircle,
  Lock,
  MessageSquareQuote,
  MessagesSquare,
  Minus,
  NotebookPen,
  PanelLeft,
  Pencil,
  Plus,
  Redo2,
  Save,
  ScrollText,
  Search,
  Settings,
  ShieldCheck,
  Signature,
  TextQuote,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  UserRound,
  X,
  type LucideIcon,
} from 'lucide-react'
import { type ReactElement } from 'react'

import { classNames } from './class-names.ts'

/** A component of the icon set: 16 px, in the colour of the text, hidden from screen readers. */
export type Icon = (props: { readonly className?: string }) => ReactElement

function icon(Lucide: LucideIcon): Icon {
  return ({ className }) => <Lucide className={classNames('icon', className)} aria-hidden />
}

export const IconAgreement = icon(Handshake)
export const IconPlan = icon(CalendarClock)
export const IconChecklist = icon(ListChecks)
export const IconEvidence = icon(FileCheck)
export const IconClaim = icon(MessageSquareQuote)
export const IconFinding = icon(Flag)
export const IconCosts = icon(Euro)
export const IconReport = icon(FileText)
export const IconLog = icon(History)
export const IconStart = icon(House)
export const IconSearch = icon(Search)
export const IconAdd = icon(Plus)
export const IconRemove = icon(Trash2)
export const IconEdit = icon(Pencil)
export const IconUndo = icon(Undo2)
export const IconRedo = icon(Redo2)
export const IconWarning = icon(TriangleAlert)
export const IconError = icon(CircleX)
export const IconInfo = icon(Info)
export const IconDone = icon(CircleCheck)
export const IconUnsure = icon(CircleQuestionMark)
export const IconTodo = icon(Circle)
export const IconCurrent = icon(CircleDot)
export const IconBlocked = icon(Ban)
export const IconNotTested = icon(CircleDashed)
export const IconNotReceived = icon(CircleSlash)
export const IconCheck = icon(Check)
export const IconMixed = icon(Minus)
export const IconOpen = icon(FolderOpen)
export const IconSave = icon(Save)
export const IconExport = icon(Download)
export const IconImport = icon(Upload)
export const IconCopy = icon(Copy)
export const IconLink = icon(Link2)
export const IconQuote = icon(TextQuote)
export const IconSettings = icon(Settings)
export const IconLock = icon(Lock)
export const IconSign = icon(Signature)
export const IconVerify = icon(ShieldCheck)
export const IconSeal = icon(Fingerprint)
export const IconCertificate = icon(BadgeCheck)
export const IconClock = icon(Clock)
export const IconCalendar = icon(Calendar)
export const IconPerson = icon(UserRound)
export const IconOrganisation = icon(Building2)
export const IconHearing = icon(MessagesSquare)
export const IconJudgement = icon(Gavel)
export const IconFile = icon(File)
export const IconImage = icon(Image)
export const IconSheet = icon(FileSpreadsheet)
export const IconPdf = icon(FileType)
export const IconArchive = icon(FileArchive)
export const IconNote = icon(NotebookPen)
export const IconClause = icon(ScrollText)
export const IconChevronDown = icon(ChevronDown)
export const IconChevronUp = icon(ChevronUp)
export const IconChevronLeft = icon(ChevronLeft)
export const IconChevronRight = icon(ChevronRight)
export const IconAscending = icon(ArrowUp)
export const IconDescending = icon(ArrowDown)
export const IconNext = icon(ArrowRight)
export const IconClose = icon(X)
export const IconMore = icon(Ellipsis)
export const IconFilter = icon(ListFilter)
export const IconView = icon(Eye)
export const IconPane = icon(PanelLeft)
export const IconWorking = icon(LoaderCircle)
